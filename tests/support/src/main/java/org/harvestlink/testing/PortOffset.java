package org.harvestlink.testing;

import java.util.Map;
import java.util.stream.IntStream;
import org.harvestlink.local.stack.Ports;

/** Where a stack finds its ports free, again and again. */
public final class PortOffset {

    private PortOffset() {}

    /** An offset below the ports that the kernel gives to clients: a part that is started again must find its port free. */
    public static int free() {
        return IntStream.iterate(10_000, offset -> offset <= 13_500, offset -> offset + 100)
                .filter(offset -> Ports.of(offset, Map.of()).taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports"));
    }
}
