package org.harvestlink.local.season;

import java.util.List;
import org.harvestlink.contract.Channel;
import org.harvestlink.local.Logins;
import org.harvestlink.local.Logins.Login;

/**
 * The buyer of a local login.
 *
 * @param number of the login, 1 to 20
 */
record SimulatedBuyer(int number, Login login, String name, Channel channel) {

    static List<SimulatedBuyer> all() {
        return Table.rows("buyers.csv").stream()
                .map(row -> new SimulatedBuyer(
                        Integer.parseInt(row.get("login").substring("buyer".length())),
                        Logins.named(row.get("login")),
                        row.get("name"),
                        Channel.valueOf(row.get("channel"))))
                .toList();
    }
}
