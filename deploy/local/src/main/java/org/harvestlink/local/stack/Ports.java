package org.harvestlink.local.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.FreePorts;

/** The numbers of all ports of one stack: each different, each 1 … 65535. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The usual numbers, shifted, with some of them changed.
     *
     * @param offset added to every usual number
     * @param chosen numbers that replace the usual one as they are
     * @throws IllegalArgumentException when a number is no port or two are the same; the message says which
     */
    public static Ports of(int offset, Map<Port, Integer> chosen) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        Map<Integer, Port> taken = new HashMap<>();
        for (Port port : Port.values()) {
            int number = chosen.getOrDefault(port, port.usual() + offset);
            if (number < 1 || number > 65_535) {
                throw new IllegalArgumentException(port.label() + "=" + number + " is no port: 1 … 65535");
            }
            Port other = taken.put(number, port);
            if (other != null) {
                throw new IllegalArgumentException(other.label() + " and " + port.label() + " both want " + number);
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    /** Numbers that nobody uses at this moment. */
    public static Ports free() {
        List<Integer> found = new ArrayList<>(FreePorts.find(Port.values().length));
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, found.remove(0));
        }
        return new Ports(numbers);
    }

    public int number(Port port) {
        return numbers.get(port);
    }

    /** The ports that another program listens on already. */
    public List<Port> taken() {
        return numbers.entrySet().stream()
                .filter(entry -> !FreePorts.isFree(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The address of an HTTP port for people and clients, such as {@code http://localhost:8080}. */
    public String url(Port port) {
        return "http://localhost:" + number(port);
    }

    /** By name on the command line. */
    Map<String, Integer> byLabel() {
        Map<String, Integer> labelled = new HashMap<>();
        numbers.forEach((port, number) -> labelled.put(port.label(), number));
        return labelled;
    }
}
