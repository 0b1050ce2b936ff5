package de.turnus.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.InputStream;
import java.util.Objects;

/**
 * The Liberation fonts (SIL Open Font License 1.1), from the classpath. They are all there is: a font of the machine would
 * make the document another one elsewhere.
 */
final class PrintFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PrintFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "Liberation Sans", REGULAR, "LiberationSans-Regular.ttf");
        add(builder, "Liberation Sans", BOLD, "LiberationSans-Bold.ttf");
        add(builder, "Liberation Mono", REGULAR, "LiberationMono-Regular.ttf");
    }

    private static void add(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                PrintFonts.class.getResourceAsStream("/liberation/" + file), "no font on the classpath: " + file);
    }
}
