package de.lotse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class DownloadHeadersTests {

    @Test
    void theBrowserSavesTheFileUnderItsNameAndRunsNothing() {
        var headers = DownloadHeaders.of("Übersicht \"März\".pdf", "application/pdf");

        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%9Cbersicht%20%22M%C3%A4rz%22.pdf");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void aNameCannotAddAHeader() {
        assertThat(DownloadHeaders.of("a\r\nSet-Cookie: x.pdf", "application/pdf")
                        .getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .doesNotContain("\r")
                .doesNotContain("\n");
    }
}
