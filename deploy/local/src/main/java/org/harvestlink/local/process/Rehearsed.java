package org.harvestlink.local.process;

import java.io.IOException;

/** A part that starts sooner with a {@link ClassArchive}, which a rehearsal of it makes. */
public interface Rehearsed {

    /** What the rehearsal makes and the part's starts use. */
    ClassArchive archive();

    /** A life of the part beside it, on other ports, that changes nothing and ends by writing the archive. */
    Part rehearsal() throws IOException;
}
