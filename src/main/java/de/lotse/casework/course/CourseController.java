package de.lotse.casework.course;

import de.lotse.casework.CaseId;
import de.lotse.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class CourseController {

    private final CourseService course;

    CourseController(CourseService course) {
        this.course = course;
    }

    @GetMapping("/faelle/{id}/verlauf")
    View show(@PathVariable UUID id, CourseForm form) {
        var page = course.page(new CaseId(id), form);
        var view = Page.of("casework/course/course", page);
        return page.errors().any() ? view.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : view;
    }
}
