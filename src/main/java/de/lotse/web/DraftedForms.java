package de.lotse.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * The draft of a form ends when the form is carried out. One that comes back – with errors, because somebody else was faster, because
 * something went wrong – keeps as a draft what was sent, also without JavaScript.
 */
@Component
class DraftedForms implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(DraftedForms.class);

    private final FormDrafts drafts;

    DraftedForms(FormDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Drafting.bind(drafts, request);
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (!request.getMethod().equals("POST") || answer == null) return;
        var mark = FormDraft.Mark.of(request.getParameterMap());
        if (mark == null) return;
        if (isCarriedOut(answer)) discard(mark.id());
        else if (answer.getView() instanceof Page page && page.isRefusal()) keep(mark, request);
    }

    /** What was carried out stays so, and is answered so, also when the database is too busy to forget its draft. */
    private void discard(UUID id) {
        try {
            drafts.discard(id);
        } catch (DataAccessException | TransactionException busy) {
            LOG.warn("The draft of a form that was carried out stays until it is forgotten: {}", busy.getClass());
        }
    }

    private static boolean isCarriedOut(ModelAndView answer) {
        return answer.getView() instanceof SeeOther || answer.getView() instanceof Page page && page.isCreated();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (problem != null) keepSent(request);
    }

    /** For a form that could not be carried out. */
    void keepSent(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return;
        var mark = FormDraft.Mark.of(request.getParameterMap());
        if (mark != null) keep(mark, request);
    }

    /** Choices, days and numbers alone are quickly made again. */
    private void keep(FormDraft.Mark mark, HttpServletRequest request) {
        if (!TypedText.in(request).isEmpty()) drafts.keepIfPossible(mark, FormDraft.typed(request.getParameterMap()));
    }
}
