package org.harvestlink.matching.engine.sat;

/**
 * Which variable is decided next: that which has had most to do with conflicts of late. A heap of those that may be unknown. N. Eén and N.
 * Sörensson, "An extensible SAT-solver" (SAT 2003).
 */
final class Order {

    private static final double FORGETTING = 0.95;
    private static final double LARGEST = 1e100;
    private static final int OUT = -1;

    private final double[] activity;
    private final int[] heap;
    private final int[] place;
    private int size;
    private double step = 1;

    /** @param activity at the beginning, by variable, far below 1 */
    Order(double[] activity) {
        this.activity = activity;
        this.heap = new int[activity.length];
        this.place = new int[activity.length];
        for (int variable = 0; variable < activity.length; variable++) {
            place[variable] = OUT;
            add(variable);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int variable) {
        if (place[variable] == OUT) {
            heap[size] = variable;
            rise(size++);
        }
    }

    int takeFirst() {
        int first = heap[0];
        place[first] = OUT;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            sink();
        }
        return first;
    }

    /** It had to do with a conflict. */
    void bump(int variable) {
        activity[variable] += step;
        if (activity[variable] > LARGEST) {
            for (int i = 0; i < activity.length; i++) {
                activity[i] /= LARGEST;
            }
            step /= LARGEST;
        }
        if (place[variable] != OUT) {
            rise(place[variable]);
        }
    }

    /** Every conflict counts more than the one before. */
    void afterConflict() {
        step /= FORGETTING;
    }

    private void rise(int from) {
        int at = from;
        int variable = heap[at];
        while (at > 0 && activity[heap[(at - 1) / 2]] < activity[variable]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(variable, at);
    }

    private void sink() {
        int at = 0;
        int variable = heap[0];
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) {
                child++;
            }
            if (activity[heap[child]] <= activity[variable]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(variable, at);
    }

    private void put(int variable, int at) {
        heap[at] = variable;
        place[variable] = at;
    }
}
