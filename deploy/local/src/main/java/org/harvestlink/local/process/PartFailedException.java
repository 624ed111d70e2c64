package org.harvestlink.local.process;

import java.io.IOException;

/** A part could not be started; the message says which, why, and where its log is. */
public final class PartFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    public PartFailedException(Part part, String why) {
        super(part.name() + " " + why + "; see " + part.log());
    }
}
