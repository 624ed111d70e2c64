package org.harvestlink.matching.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The certification schemes that an order asks for.
 *
 * @param allOf every one of them is needed
 * @param anyOf at least one of them is needed, unless there are none
 */
public record Requirement(SortedSet<String> allOf, SortedSet<String> anyOf) {

    public static final Requirement NONE = of(Set.of(), Set.of());

    public Requirement {
        allOf = Collections.unmodifiableSortedSet(new TreeSet<>(allOf));
        anyOf = Collections.unmodifiableSortedSet(new TreeSet<>(anyOf));
    }

    public static Requirement of(Collection<String> allOf, Collection<String> anyOf) {
        return new Requirement(new TreeSet<>(allOf), new TreeSet<>(anyOf));
    }

    public boolean isEmpty() {
        return allOf.isEmpty() && anyOf.isEmpty();
    }
}
