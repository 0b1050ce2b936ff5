package de.turnus.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says in German where a JSON document cannot be read and what to do about it; repeats no more of it than a name. */
public final class InvalidJson {
    private InvalidJson() {}

    /** What is wrong, with a JSON pointer where the document could be read that far. */
    public static InvalidValue of(JsonProcessingException exception) {
        if (exception instanceof JsonMappingException mapping
                && !(exception.getCause() instanceof StreamReadException)) {
            return new InvalidValue(pointer(mapping.getPath()), detail(mapping));
        }
        if (exception.getCause() instanceof InputCoercionException
                && exception instanceof JsonMappingException mapping) {
            return new InvalidValue(
                    pointer(mapping.getPath()),
                    "Die Zahl" + at(exception.getLocation())
                            + " ist zu groß oder zu klein: eine Zahl zwischen -2147483648"
                            + " und 2147483647 angeben.");
        }
        return new InvalidValue(
                "",
                "Kein gültiges JSON" + at(exception.getLocation()) + ". Klammern, Kommas und "
                        + "Anführungszeichen an dieser Stelle prüfen.");
    }

    private static String detail(JsonMappingException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                "Das Feld " + Echo.of(unknown.getPropertyName()) + " ist hier unbekannt. Erlaubt sind "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
            case InvalidFormatException format ->
                "Der Wert " + Echo.of(String.valueOf(format.getValue())) + " passt hier nicht: "
                        + expected(format.getTargetType()) + " angeben.";
            default ->
                "Der Wert fehlt oder hat die falsche Art (Text, Zahl, Liste oder Objekt)" + at(exception.getLocation())
                        + ". Mit dem Beispiel in der Schnittstellenbeschreibung vergleichen.";
        };
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "eines von "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "eine ganze Zahl";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "ein Datum wie 2026-01-31";
            case "OffsetDateTime" -> "einen Zeitpunkt wie 2026-01-31T12:00:00+01:00";
            case "boolean", "Boolean" -> "true oder false";
            case "UUID" -> "eine Kennung wie 6f1c7a52-0c1e-4a38-9a0e-1f2f6f6d3b11";
            default -> "einen anderen Wert";
        };
    }

    private static String pointer(List<Reference> path) {
        return path.stream()
                .map(r -> "/"
                        + (r.getFieldName() == null
                                ? String.valueOf(r.getIndex())
                                : r.getFieldName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }

    private static String at(JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " in Zeile " + location.getLineNr() + ", Spalte " + location.getColumnNr();
    }
}
