package org.harvestlink.benchmarks.meetings;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.matching.engine.meetings.Meeting;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.Schedule;

/** The peer: Google OR-Tools' CP-SAT on a plain model of the same file, for so many seconds on two workers. */
public final class CpSatMain {

    /** Gaps of a participant, by which all are fair to each other. */
    private static final int FAIR = 2;

    private final CpModel model = new CpModel();
    private final MeetingBook book;
    private final BoolVar[][] in;

    private CpSatMain(MeetingBook book) {
        this.book = book;
        this.in = new BoolVar[book.meetings().size()][book.slots()];
    }

    /** @param arguments the instance file to read, the solution file to write, and how many milliseconds there are */
    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        CpSatMain peer = new CpSatMain(MeetingFile.read(Path.of(arguments[0])));
        peer.build();
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(Long.parseLong(arguments[2]) / 1e3);
        solver.getParameters().setNumWorkers(2);
        CpSolverStatus status = solver.solve(peer.model);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            MeetingFile.write(Path.of(arguments[1]), peer.schedule(solver));
            System.out.printf("gaps=%.0f bound=%.0f%n", solver.objectiveValue(), solver.bestObjectiveBound());
        } else {
            System.out.println(status);
        }
    }

    private void build() {
        for (int meeting = 0; meeting < in.length; meeting++) {
            Meeting one = book.meetings().get(meeting);
            List<BoolVar> slots = new ArrayList<>();
            for (int slot = 0; slot < book.slots(); slot++) {
                if ((one.slots() >> slot & 1) != 0) {
                    in[meeting][slot] = model.newBoolVar("m" + meeting + "s" + slot);
                    slots.add(in[meeting][slot]);
                }
            }
            model.addExactlyOne(slots.toArray(BoolVar[]::new));
        }
        for (int slot = 0; slot < book.slots(); slot++) {
            model.addLessOrEqual(sum(of(-1, slot)), book.tables());
        }
        for (MeetingBook.Precedence each : book.precedences()) {
            model.addLessThan(slotOf(each.earlier()), slotOf(each.later()));
        }
        LinearExprBuilder gaps = LinearExpr.newBuilder();
        for (int participant = 0; participant < book.participants(); participant++) {
            addDay(participant, gaps);
        }
        model.minimize(gaps);
    }

    /** A participant's day: one meeting a slot, and a gap for each run of meetings but one. */
    private void addDay(int participant, LinearExprBuilder gaps) {
        List<BoolVar> starts = new ArrayList<>();
        boolean meets = false;
        for (int slot = 0; slot < book.slots(); slot++) {
            List<BoolVar> now = of(participant, slot);
            meets |= !now.isEmpty();
            model.addLessOrEqual(sum(now), 1);
            BoolVar start = model.newBoolVar("p" + participant + "s" + slot);
            LinearExprBuilder more = LinearExpr.newBuilder().addSum(now.toArray(BoolVar[]::new));
            if (slot > 0) {
                of(participant, slot - 1).forEach(before -> more.addTerm(before, -1));
            }
            model.addGreaterOrEqual(start, more);
            starts.add(start);
        }
        if (meets) {
            model.addLessOrEqual(sum(starts), FAIR + 1);
            starts.forEach(gaps::add);
            gaps.add(-1);
        }
    }

    private static LinearExprBuilder sum(List<BoolVar> variables) {
        return LinearExpr.newBuilder().addSum(variables.toArray(BoolVar[]::new));
    }

    /** The meetings of a participant, or of everybody for -1, that can be in a slot. */
    private List<BoolVar> of(int participant, int slot) {
        List<BoolVar> found = new ArrayList<>();
        for (int meeting = 0; meeting < in.length; meeting++) {
            Meeting one = book.meetings().get(meeting);
            boolean there = participant < 0 || one.first() == participant || one.second() == participant;
            if (there && in[meeting][slot] != null) {
                found.add(in[meeting][slot]);
            }
        }
        return found;
    }

    private LinearExprBuilder slotOf(int meeting) {
        LinearExprBuilder slot = LinearExpr.newBuilder();
        for (int each = 0; each < book.slots(); each++) {
            if (in[meeting][each] != null) {
                slot.addTerm(in[meeting][each], each);
            }
        }
        return slot;
    }

    private Schedule schedule(CpSolver solver) {
        int[] slot = new int[in.length];
        for (int meeting = 0; meeting < in.length; meeting++) {
            for (int each = 0; each < book.slots(); each++) {
                if (in[meeting][each] != null && solver.booleanValue(in[meeting][each])) {
                    slot[meeting] = each;
                }
            }
        }
        return new Schedule(slot, 0, 0, (int) solver.objectiveValue(), 0);
    }
}
