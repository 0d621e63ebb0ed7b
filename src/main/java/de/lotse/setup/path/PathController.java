package de.lotse.setup.path;

import static de.lotse.web.Texts.t;

import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import de.lotse.web.Ui.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(PathController.PATH)
class PathController {

    static final String PATH = "/verwaltung/einrichtung";

    private final GuidedPath path;

    PathController(GuidedPath path) {
        this.path = path;
    }

    @GetMapping
    View show() {
        return Page.of("setup/path/path", path.page());
    }

    @PostMapping("/allein")
    View workAlone() {
        path.workAlone();
        return SeeOther.to(PATH).saying(t("setup.path.alone.done"));
    }

    @PostMapping("/abschluss")
    View finish() {
        if (path.finish()) return SeeOther.to(PATH + "/ergebnis");
        return SeeOther.to(PATH).saying(new Flash(Flash.Kind.WARNING, t("setup.path.finish.missing")));
    }

    @GetMapping("/ergebnis")
    View result() {
        return Page.of("setup/path/result", path.page());
    }
}
