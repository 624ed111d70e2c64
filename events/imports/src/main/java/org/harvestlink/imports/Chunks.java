package org.harvestlink.imports;

import java.io.ByteArrayOutputStream;

/** What has been written since it was last asked. */
final class Chunks extends ByteArrayOutputStream {

    byte[] drain() {
        byte[] bytes = toByteArray();
        reset();
        return bytes;
    }
}
