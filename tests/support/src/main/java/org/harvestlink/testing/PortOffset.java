package org.harvestlink.testing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harvestlink.local.stack.Ports;

/** Where a stack finds its ports free, again and again. */
public final class PortOffset {

    private PortOffset() {}

    /**
     * An offset below the ports that the kernel gives to clients: a part that is started again must find its port free. Any of
     * those that are free, so that two who look in the same moment hardly find the same.
     */
    public static int free() {
        List<Integer> offsets = IntStream.rangeClosed(100, 135)
                .mapToObj(hundreds -> 100 * hundreds)
                .collect(Collectors.toList());
        Collections.shuffle(offsets);
        return offsets.stream()
                .filter(offset -> Ports.of(offset, Map.of()).taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports"));
    }
}
