package de.turnus.allocation.explanation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeNameTest {
    @ParameterizedTest
    @CsvSource({
        "Stadt Essen, die Stadt Essen, der Stadt Essen, die Stadt Essen, ihr",
        "Landeshauptstadt Düsseldorf, die Landeshauptstadt Düsseldorf, der Landeshauptstadt Düsseldorf,"
                + " die Landeshauptstadt Düsseldorf, ihr",
        "StädteRegion Aachen, die StädteRegion Aachen, der StädteRegion Aachen, die StädteRegion Aachen, ihr",
        "Kreis Kleve, der Kreis Kleve, dem Kreis Kleve, den Kreis Kleve, sein",
        "Rhein-Kreis Neuss, der Rhein-Kreis Neuss, dem Rhein-Kreis Neuss, den Rhein-Kreis Neuss, sein",
        "Hochsauerlandkreis, der Hochsauerlandkreis, dem Hochsauerlandkreis, den Hochsauerlandkreis, sein",
        "Märkischer Kreis, der Märkische Kreis, dem Märkischen Kreis, den Märkischen Kreis, sein",
        "Rheinisch-Bergischer Kreis, der Rheinisch-Bergische Kreis, dem Rheinisch-Bergischen Kreis,"
                + " den Rheinisch-Bergischen Kreis, sein",
        "05111000, das Jugendamt 05111000, dem Jugendamt 05111000, das Jugendamt 05111000, sein"
    })
    void aNameIsDeclined(String name, String nominative, String dative, String accusative, String own) {
        OfficeName office = OfficeName.of(name);

        assertThat(office.nominative()).isEqualTo(nominative);
        assertThat(office.dative()).isEqualTo(dative);
        assertThat(office.accusative()).isEqualTo(accusative);
        assertThat(office.own("")).isEqualTo(own);
    }
}
