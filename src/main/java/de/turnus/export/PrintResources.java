package de.turnus.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a page may refer to: files directly under {@code print/} on the classpath, as {@code print:letter.css}. No address
 * and no file of the machine, whatever a page says: what is printed comes from people.
 */
final class PrintResources {
    static final String BASE = "print:";
    private static final Pattern NAME = Pattern.compile("print:[a-z-]+\\.[a-z]+");

    private PrintResources() {}

    static void restrict(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> allowed(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> allowed(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> allowed(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(Shipped::new, "print");
    }

    static boolean allowed(@Nullable String uri) {
        return uri != null && NAME.matcher(uri).matches();
    }

    /** A file under {@code print/}. */
    private record Shipped(String uri) implements FSStream {
        @Override
        public InputStream getStream() {
            String name = uri.substring(BASE.length());
            return Objects.requireNonNull(
                    PrintResources.class.getResourceAsStream("/print/" + name), "no such file under print/: " + name);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
