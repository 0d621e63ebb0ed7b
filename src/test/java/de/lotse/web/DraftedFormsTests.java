package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.ModelAndView;

class DraftedFormsTests {

    /** Whoever is told an error after all was kept writes it down twice. */
    @Test
    void whatWasCarriedOutIsAnsweredSoWhenItsDraftCannotBeForgotten() {
        var request = new MockHttpServletRequest("POST", "/faelle/1/notizen");
        request.addParameter(FormDraft.ID, UUID.randomUUID().toString());
        request.addParameter(FormDraft.FORM, "note");
        request.addParameter(FormDraft.ADDRESS, "/faelle/1/notizen");
        var drafts = new BusyDrafts();
        var forms = new DraftedForms(drafts);

        assertThatCode(() -> forms.postHandle(
                        request, new MockHttpServletResponse(), this, new ModelAndView(SeeOther.to("/faelle/1"))))
                .doesNotThrowAnyException();
        assertThat(drafts.asked).isTrue();
    }

    private static final class BusyDrafts implements FormDrafts {

        private boolean asked;

        @Override
        public List<FormDraft> of(String form, String address) {
            return List.of();
        }

        @Override
        public void keepIfPossible(FormDraft.Mark mark, Map<String, List<String>> fields) {}

        @Override
        public void discard(UUID id) {
            asked = true;
            throw new CannotCreateTransactionException("no connection is free");
        }

        @Override
        public void forget(String form, Collection<String> addresses) {}

        @Override
        public void forgetHolding(String form, String address, Collection<String> texts) {}
    }
}
