package de.lotse.network.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LinesTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aListThatFailsHalfWayIsNoAnswerThatACacheKeeps() {
        assertThatThrownBy(() -> Lines.write(response, failingAt(1), LinesTests::line))
                .isInstanceOf(IllegalStateException.class);

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Cache-Control")).isNull();
    }

    @Test
    void aWholeListIsKeptAndSaysHowLongItIs() throws UnsupportedEncodingException {
        Lines.write(response, failingAt(2), LinesTests::line);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(response.getContentAsString().lines()).hasSize(Lines.BATCH + 1);
        assertThat(response.getContentLengthLong()).isEqualTo(response.getContentAsByteArray().length);
    }

    private static byte[] line(Object result) {
        return (result + "\n").getBytes(UTF_8);
    }

    /** A full batch, then one more, if it gets so far. */
    private static Wanted failingAt(int failing) {
        return new Wanted() {
            @Override
            public Map<String, Object> page() {
                return Map.of(); // lines are read in batches
            }

            @Override
            public List<Map<String, Object>> batch(int n) {
                if (n == failing) throw new IllegalStateException("the database is gone");
                return Collections.nCopies(n == 0 ? Lines.BATCH : 1, Map.of("id", n));
            }
        };
    }
}
