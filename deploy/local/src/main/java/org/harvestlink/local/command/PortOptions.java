package org.harvestlink.local.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which ports the stack uses: from the command line, else from the environment, else the usual ones. */
final class PortOptions {

    @Option(
            names = "--port",
            paramLabel = "NAME=NUMBER",
            description = "Use another port; may be repeated. Names: gateway, catalog-service, offer-service,"
                    + " matching-service, keycloak (each also with -management), postgres, kafka, kafka-controller."
                    + " The same by environment: HARVESTLINK_PORT_GATEWAY=8090 and so on.")
    private Map<String, Integer> chosen = new TreeMap<>();

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Add N to every port that is not chosen: a second stack on the same machine.")
    private int offset;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Ports ports(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            if (environment.containsKey(port.variable())) {
                numbers.put(port, number(port.variable(), environment.get(port.variable())));
            }
        }
        chosen.forEach((label, number) -> numbers.put(labelled(label), number));
        try {
            return Ports.of(offset, numbers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private Port labelled(String label) {
        return Port.labelled(label)
                .orElseThrow(() -> new ParameterException(command.commandLine(), "there is no port named " + label));
    }

    private int number(String variable, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new ParameterException(command.commandLine(), variable + "=" + value + " is no number");
        }
    }
}
