package de.turnus.export;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {
    @Test
    void isToldTwiceForOldAndNewBrowsers() {
        assertThat(FileName.contentDisposition("Größe 2026–2028.pdf"))
                .isEqualTo("inline; filename=\"Grosse 2026-2028.pdf\";"
                        + " filename*=UTF-8''Gr%C3%B6%C3%9Fe%202026%E2%80%932028.pdf");
    }

    @Test
    void endsNoHeaderAndLeavesNoFolder() {
        assertThat(FileName.contentDisposition("a\"/../b\r\nX: y.pdf"))
                .isEqualTo("inline; filename=\"a--..-b--X- y.pdf\"; filename*=UTF-8''a--..-b--X-%20y.pdf");
    }
}
