package org.harvestlink.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One life of a part's twin that is there to write a {@link ClassArchive}. */
public final class Rehearsal implements Part {

    private final ClassArchive archive;
    private final Part twin;
    private final BooleanSupplier enough;

    /**
     * @param twin the same program where it is in nobody's way
     * @param enough whether it has come so far that all classes that matter are loaded
     */
    public Rehearsal(ClassArchive archive, Part twin, BooleanSupplier enough) {
        this.archive = archive;
        this.twin = twin;
        this.enough = enough;
    }

    @Override
    public String name() {
        return twin.name() + "-rehearsal";
    }

    @Override
    public String url() {
        return twin.url();
    }

    @Override
    public List<String> command() {
        return archive.recording(twin.command());
    }

    @Override
    public Map<String, String> environment() {
        return twin.environment();
    }

    @Override
    public Path log() {
        return twin.log().resolveSibling(name() + ".log");
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        twin.prepare();
    }

    /** What runs already must not be slower for it. */
    @Override
    public Priority priority() {
        return Priority.LAST;
    }

    @Override
    public boolean healthy() {
        return enough.getAsBoolean();
    }
}
