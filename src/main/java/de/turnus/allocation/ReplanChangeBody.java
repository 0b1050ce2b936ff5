package de.turnus.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.replan.ReplanChange;
import de.turnus.web.InvalidValue;
import de.turnus.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One change since the release, told by the members that its type needs ({@link ReplanChangeType}); all others are absent.
 *
 * @param reason why; kept with the round
 * @param replacement number of the replacement that has drawn the Halbjahr for an office that joins; absent for one that was
 *     registered and waits
 */
@Schema(name = "ReplanChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplanChangeBody(
        @NotNull ReplanChangeType type,
        @Nullable @Size(max = 8) String ags,

        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String reason,

        @Nullable @Size(max = 20) String analyseteam,
        @Nullable @Size(max = 20) String halbjahr,
        @Nullable Integer seats,
        @Nullable Integer minSeats,
        @Nullable Integer targetSeats,
        @Nullable Integer maxSeats,
        @Nullable Integer replacement) {

    /** What is missing for the type, and what does not belong to it. */
    List<InvalidValue> faults(String at) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("ags", ags);
        members.put("reason", reason == null || reason.isBlank() ? null : reason);
        members.put("analyseteam", analyseteam);
        members.put("halbjahr", halbjahr);
        members.put("seats", seats);
        members.put("minSeats", minSeats);
        members.put("targetSeats", targetSeats);
        members.put("maxSeats", maxSeats);
        members.put("replacement", replacement);
        List<InvalidValue> faults = new ArrayList<>();
        members.forEach((member, value) -> {
            if (value == null && type.required().contains(member)) {
                faults.add(new InvalidValue(at + "/" + member, type + " braucht " + member + ": angeben."));
            } else if (value != null && !type.takes(member)) {
                faults.add(new InvalidValue(
                        at + "/" + member,
                        member + " gehört nicht zu " + type + ": weglassen. Dazu gehören "
                                + String.join(", ", type.required()) + "."));
            }
        });
        return faults;
    }

    /** The change for the replan; of all types but JOINED, and where nothing is missing. */
    ReplanChange change() {
        return switch (type) {
            case WITHDRAWN -> new ReplanChange.Withdrawn(text(ags));
            case TEAM_SEATS -> new ReplanChange.TeamSeats(text(analyseteam), text(halbjahr), number(seats));
            case TEAM_GONE -> new ReplanChange.TeamGone(text(analyseteam));
            case HALBJAHR_SEATS ->
                new ReplanChange.HalbjahrSeats(
                        new Halbjahr(text(halbjahr), number(minSeats), number(targetSeats), number(maxSeats)));
            case JOINED -> throw new IllegalStateException("What joins is known from the released round: " + this);
        };
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private static int number(@Nullable Integer value) {
        return Objects.requireNonNull(value);
    }
}
