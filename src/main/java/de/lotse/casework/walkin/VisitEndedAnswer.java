package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/** Nothing was changed under anybody's hands here, so the list goes on and only says it. */
@ControllerAdvice(basePackageClasses = VisitEnded.class)
class VisitEndedAnswer {

    @ExceptionHandler(VisitEnded.class)
    View ended() {
        return SeeOther.to(WalkIn.PATH).saying(new Flash(Flash.Kind.INFO, t("casework.walkin.alreadyEnded")));
    }
}
