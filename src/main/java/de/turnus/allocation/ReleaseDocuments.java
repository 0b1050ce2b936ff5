package de.turnus.allocation;

import de.turnus.web.ProblemType;
import de.turnus.web.Sha256;

/** The documents on which a release rests, letter for letter as they are stored. */
record ReleaseDocuments(String problem, String plan, String certificate, String pruefbericht, String protocols) {
    ReleaseHashes hashes() {
        return new ReleaseHashes(
                Sha256.hex(problem),
                Sha256.hex(plan),
                Sha256.hex(certificate),
                Sha256.hex(pruefbericht),
                Sha256.hex(protocols));
    }

    /**
     * Nothing but what a release was requested for is released.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 naming both hashes of a document that is another now
     */
    void requireUnchanged(ReleaseHashes requested) {
        ReleaseHashes now = hashes();
        requireSame("Die Aufgabe", requested.problem(), now.problem());
        requireSame("Der Plan", requested.plan(), now.plan());
        requireSame("Der Nachweis", requested.certificate(), now.certificate());
        requireSame("Der Prüfbericht", requested.pruefbericht(), now.pruefbericht());
        requireSame("Die Liste der Losprotokolle", requested.protocols(), now.protocols());
    }

    private static void requireSame(String document, String requested, String now) {
        if (!requested.equals(now)) {
            throw ProblemType.CONFLICT.because(document + " hat jetzt den SHA-256 " + now + ", die Freigabe ist für "
                    + requested + " beantragt: den Antrag mit DELETE …/release-request zurückziehen, prüfen und neu"
                    + " stellen.");
        }
    }
}
