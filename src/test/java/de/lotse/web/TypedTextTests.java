package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTextTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/faelle");

    @Test
    void keepsTextsOfOneWordAndOfMany() {
        request.addParameter("text", "Rückruf!");
        request.addParameter("other", "Bescheid ist da", "مرحبا");

        assertThat(TypedText.in(request)).containsExactly("Rückruf!", "Bescheid ist da", "مرحبا");
    }

    @Test
    void leavesOutWhatIsQuicklyChosenAgain() {
        request.addParameter("kind", "NOT_REACHED");
        request.addParameter("language", "de");
        request.addParameter("seen", "true");
        request.addParameter("day", "heute");
        request.addParameter("minutes", "45");
        request.addParameter("person", "01a2024d-1f1e-70d1-93cc-7ff58f72083b");

        assertThat(TypedText.in(request)).isEmpty();
    }

    @Test
    void showsNoPasswordAndNoSecret() {
        request.addParameter("password", "drei Wörter hier");
        request.addParameter("repeatedPassword", "geheim");
        request.addParameter("secret", "drei Wörter hier");
        request.addParameter("pin", "geheim");

        assertThat(TypedText.in(request)).isEmpty();
    }
}
