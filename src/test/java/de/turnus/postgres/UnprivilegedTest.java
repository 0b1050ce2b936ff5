package de.turnus.postgres;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class UnprivilegedTest {
    /** Holds for root and for ordinary users; as root it is what lets PostgreSQL start at all. */
    @Test
    void runsProgramsAsSomebodyElseThanRoot() throws Exception {
        Process id = new ProcessBuilder(Unprivileged.choose().command(List.of("id", "-u"))).start();
        assertThat(id.inputReader().readLine()).isNotEqualTo("0").containsOnlyDigits();
        assertThat(id.waitFor()).isZero();
    }
}
