package org.harvestlink.local.keycloak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.Part;

/** A second Keycloak beside the first, which nobody knows of. */
final class KeycloakRehearsal implements Part {

    static final String NAME = "keycloak-rehearsal";

    private final LocalKeycloak original;
    private final LocalKeycloak twin;

    KeycloakRehearsal(LocalKeycloak original, LocalKeycloak twin) {
        this.original = original;
        this.twin = twin;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String url() {
        return twin.url();
    }

    @Override
    public List<String> command() {
        return original.archive().recording(twin.command());
    }

    @Override
    public Map<String, String> environment() {
        return twin.environment();
    }

    @Override
    public Path log() {
        return twin.log();
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        twin.prepare();
    }

    @Override
    public boolean healthy() {
        return twin.healthy();
    }
}
