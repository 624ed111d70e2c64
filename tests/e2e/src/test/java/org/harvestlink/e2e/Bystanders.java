package org.harvestlink.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harvestlink.e2e.market.Party;
import org.harvestlink.e2e.market.Reply;

/** Clients who go on reading while others do what they should not, one for each list. */
final class Bystanders {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<List<String>>> readers = new ArrayList<>();
    private volatile boolean enough;

    Bystanders(Party reader, List<String> lists) {
        lists.forEach(list -> readers.add(threads.submit(() -> read(reader, list))));
    }

    private List<String> read(Party reader, String list) {
        List<String> refused = new ArrayList<>();
        while (!enough) {
            Reply reply = reader.get(list);
            if (reply.status() != 200) {
                refused.add(reply.status() + " " + reply.body());
            }
        }
        return refused;
    }

    /** Ends their reading, and tells what they got instead of a list. */
    List<String> refused() throws InterruptedException, ExecutionException {
        enough = true;
        List<String> all = new ArrayList<>();
        for (Future<List<String>> reader : readers) {
            all.addAll(reader.get());
        }
        threads.shutdown();
        return all;
    }
}
