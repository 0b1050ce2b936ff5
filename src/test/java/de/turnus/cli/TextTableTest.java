package de.turnus.cli;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTableTest {
    @Test
    void setsTextToTheLeftAndNumbersToTheRight() {
        TextTable table = new TextTable("Regel", "Kosten", "Anmerkung");
        table.row("wishRank", 1_250L, "");
        table.row("pinned", 0L, "ä");

        assertThat(table.lines())
                .containsExactly("Regel     Kosten  Anmerkung", "wishRank   1.250", "pinned         0  ä");
    }

    @Test
    void isNothingWithoutRows() {
        assertThat(new TextTable("Regel").lines()).isEmpty();
    }
}
