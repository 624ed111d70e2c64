package org.harvestlink.sheets;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record Window(LocalDate from, LocalDate to) {

    Text echo() {
        return from.equals(to)
                ? Days.echo(from)
                : new Text(
                        Days.echo(from).vi() + " – " + Days.echo(to).vi(),
                        Days.echo(from).en() + " – " + Days.echo(to).en());
    }
}
