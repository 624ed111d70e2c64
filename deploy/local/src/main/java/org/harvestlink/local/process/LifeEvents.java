package org.harvestlink.local.process;

import java.time.Duration;

/** Told of what happens to the parts; called from the supervisors' threads. */
public interface LifeEvents {

    /** A process was started for the part. */
    void started(Part part, ProcessHandle process);

    /** The part works, that long after its start began. */
    void ready(Part part, Duration after);

    /** The part's process ended or hung without having been asked to, and will be started again. */
    void lost(Part part, String how);
}
