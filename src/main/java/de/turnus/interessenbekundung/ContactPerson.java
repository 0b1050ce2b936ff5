package de.turnus.interessenbekundung;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom the project may ask; the only personal data that the service keeps. */
public record ContactPerson(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.NAME_PATTERN, message = PlainText.NAME_MESSAGE)
        String name,

        @NotBlank @Size(max = 254) @Email String email,

        @Nullable
        @Size(max = 40)
        @Pattern(regexp = "[0-9 +()/-]*", message = "darf nur Ziffern, Leerzeichen und + ( ) / - enthalten")
        String phone) {}
