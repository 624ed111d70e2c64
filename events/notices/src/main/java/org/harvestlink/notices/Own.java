package org.harvestlink.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.harvestlink.http.Caller;
import org.harvestlink.http.Callers;
import org.harvestlink.http.Problem;

/** Lets an organization at what is its own, and nobody else. */
@ApplicationScoped
public class Own {

    private final Callers callers;

    Own(Callers callers) {
        this.callers = callers;
    }

    /**
     * The caller of the current request; the resource has asked for the role.
     *
     * @throws Problem 404 when the caller acts for another organization
     */
    public Caller caller(UUID organization) {
        Caller caller = callers.current();
        if (!organization.equals(caller.organization())) {
            throw Problem.notFound();
        }
        return caller;
    }
}
