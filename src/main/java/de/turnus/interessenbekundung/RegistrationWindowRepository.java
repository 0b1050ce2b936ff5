package de.turnus.interessenbekundung;

import de.turnus.web.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.UUID;

@ApplicationScoped
class RegistrationWindowRepository implements PanacheRepositoryBase<RegistrationWindowRow, UUID> {
    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is none */
    RegistrationWindowRow require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    RegistrationWindowRow requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    boolean nameIsTaken(String name, UUID by) {
        return count("name = ?1 and id <> ?2", name, by) > 0;
    }

    private static RuntimeException unknown(UUID id) {
        return ProblemType.NOT_FOUND.because(
                "Das Anmeldefenster " + id + " gibt es nicht. Die Liste steht unter /api/v1/registration-windows.");
    }
}
