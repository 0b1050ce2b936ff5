package de.turnus.reference;

import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** All that is found in a file: faults, which keep it out, and warnings, which do not. */
public final class Findings {
    /** Stands before every line: a fault of the file as a whole. */
    private static final long WHOLE_FILE = 0;

    private final TreeMap<Long, List<String>> faults = new TreeMap<>(Comparator.naturalOrder());
    private final List<String> warnings = new ArrayList<>();

    /** A fault in a line. */
    public void fault(long line, String detail) {
        faults.computeIfAbsent(line, l -> new ArrayList<>()).add(detail);
    }

    /** A fault of the file as a whole. */
    public void fault(String detail) {
        fault(WHOLE_FILE, detail);
    }

    /** Something to look at that does not keep the file out. */
    public void warn(String detail) {
        warnings.add(detail);
    }

    boolean isSound(long line) {
        return !faults.containsKey(line);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that lists every fault, in the order of the lines */
    void refuseFaulty() {
        if (isSound()) {
            return;
        }
        List<InvalidValue> errors = new ArrayList<>();
        faults.forEach((line, details) -> details.forEach(
                detail -> errors.add(new InvalidValue(line == WHOLE_FILE ? "/lines" : "/lines/" + line, detail))));
        long lines = faults.keySet().stream().filter(l -> l != WHOLE_FILE).count();
        throw ProblemType.FAULTY_FILE.because(
                "Nichts wurde geändert. Fehler in der Datei: " + errors.size() + ", betroffene Zeilen: " + lines
                        + ". Alle Fehler unter errors berichtigen und die ganze Datei noch einmal senden.",
                errors);
    }
}
