package de.turnus.jugendamt;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five administrative regions; each lies in one Landschaftsverband. */
public enum Regierungsbezirk {
    DUESSELDORF("Düsseldorf", Landschaftsverband.LVR),
    KOELN("Köln", Landschaftsverband.LVR),
    MUENSTER("Münster", Landschaftsverband.LWL),
    DETMOLD("Detmold", Landschaftsverband.LWL),
    ARNSBERG("Arnsberg", Landschaftsverband.LWL);

    private final String officialName;
    private final Landschaftsverband landschaftsverband;

    Regierungsbezirk(String officialName, Landschaftsverband landschaftsverband) {
        this.officialName = officialName;
        this.landschaftsverband = landschaftsverband;
    }

    public Landschaftsverband landschaftsverband() {
        return landschaftsverband;
    }

    static Optional<Regierungsbezirk> named(String officialName) {
        return Arrays.stream(values())
                .filter(region -> region.officialName.equals(officialName))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Regierungsbezirk::toString).toList();
    }

    /** As the offices write it. */
    @Override
    @JsonValue
    public String toString() {
        return officialName;
    }
}
