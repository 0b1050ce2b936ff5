package de.turnus.allocation;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a project lead says to the one who is to release the plan.
 *
 * @param note 1 to 500 characters; null for none
 */
public record ReleaseRequestBody(
        @Nullable @Size(min = 1, max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String note) {
    static final ReleaseRequestBody WITHOUT_NOTE = new ReleaseRequestBody(null);
}
