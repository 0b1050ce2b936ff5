package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is handed in to be checked: what was asked, the plan, and what is claimed about it. */
record Submission(
        PortableProblem problem,
        List<Allocation> plan,
        Score score,
        @Nullable Certificate certificate) {}
