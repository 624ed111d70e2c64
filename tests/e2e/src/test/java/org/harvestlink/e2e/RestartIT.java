package org.harvestlink.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harvestlink.e2e.market.Fruit;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.oracle.Books;
import org.harvestlink.e2e.stack.Launcher;
import org.harvestlink.e2e.stack.Stack;
import org.harvestlink.local.stack.PartStatus;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stack as its operator knows it: one at a time, gone when stopped, with all data when started again. */
@Order(Integer.MAX_VALUE)
@ExtendWith(OneStack.class)
class RestartIT {

    private final Stack stack;
    private final Market market;
    private final Books books;

    RestartIT(Stack stack, Market market) {
        this.stack = stack;
        this.market = market;
        this.books = new Books(stack, market);
    }

    @Test
    void aSecondUpOnTheSameDataSaysSoAndLeavesTheFirstAlone() {
        List<Long> before = pids();

        Launcher.Outcome second = stack.run("up", "--port-offset", "500");

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.printed()).contains("runs already", stack.data().toString(), "./harvestlink down");
        assertThat(pids()).isEqualTo(before);
    }

    @Test
    void aRestartLeavesNothingRunningAndFindsAllData() {
        // Given a market with harvests, orders and matches
        books.awaitRest();
        TreeMap<String, TreeSet<String>> before = everything();
        assertThat(before.values()).noneMatch(TreeSet::isEmpty);

        // When the stack is told to stop
        List<Long> processes = pids();
        stack.stop();

        // Then it says so, and nothing of it is left
        assertThat(stack.printed()).contains("Stopped");
        assertThat(processes.stream().map(ProcessHandle::of).flatMap(Optional::stream))
                .noneMatch(ProcessHandle::isAlive);
        assertThat(processesAround(stack.data())).isEmpty();
        Launcher.Outcome status = stack.run("status");
        assertThat(status.exitCode()).isNotZero();

        // When it is started again
        stack.start();

        // Then everything is there as it was, and the market goes on
        assertThat(stack.status()).allMatch(PartStatus::healthy);
        assertThat(everything()).isEqualTo(before);
        Party cooperative = market.as("coop1");
        cooperative
                .post("/api/harvests", Fruit.mango("Xoài vụ sau").harvest(1_000, cooperative.areaOf("MANGO")))
                .expect(201);
        books.awaitRest();
        books.requireEveryKilogramOnce();
        books.requireNoHalfWrites();
    }

    private List<Long> pids() {
        return stack.status().stream().map(PartStatus::pid).toList();
    }

    /** The command lines of processes that were told of that directory. */
    private static List<String> processesAround(Path directory) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(directory.toString()))
                .toList();
    }

    /** Every harvest, order and match, as the organizer, the buyers and the cooperatives see it. */
    private TreeMap<String, TreeSet<String>> everything() {
        TreeMap<String, TreeSet<String>> everything = new TreeMap<>();
        Party organizer = market.as("organizer1");
        everything.put("orders", texts(organizer.all("/api/orders")));
        everything.put("matches", texts(organizer.all("/api/matches")));
        everything.put("growing areas", texts(organizer.all("/api/growing-areas")));
        TreeSet<String> harvests = new TreeSet<>();
        market.cooperatives().forEach(party -> harvests.addAll(texts(party.all("/api/harvests?mine=true"))));
        everything.put("harvests", harvests);
        return everything;
    }

    private static TreeSet<String> texts(List<JsonNode> items) {
        TreeSet<String> texts = new TreeSet<>();
        items.forEach(item -> texts.add(item.toString()));
        return texts;
    }
}
