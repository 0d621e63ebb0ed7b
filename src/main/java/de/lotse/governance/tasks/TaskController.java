package de.lotse.governance.tasks;

import static de.lotse.web.Texts.t;

import de.lotse.governance.bodies.Body;
import de.lotse.governance.bodies.Saving;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(Body.PATH + "/{body}/aufgaben")
class TaskController {

    private static final String FORM = "governance/tasks/form";

    private final TaskService tasks;

    TaskController(TaskService tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/neu")
    View blank(
            @PathVariable UUID body,
            @RequestParam(name = "beschluss", defaultValue = "") String decision,
            @RequestParam(name = "sitzung", defaultValue = "") String meeting) {
        return Page.of(FORM, tasks.blank(body, decision, meeting));
    }

    @PostMapping
    View add(@PathVariable UUID body, TaskForm form) {
        return Saving.answer(tasks.add(body, form), FORM, t("governance.task.added"));
    }

    @GetMapping("/{task}")
    View show(@PathVariable UUID body, @PathVariable UUID task) {
        return Page.of("governance/tasks/task", tasks.page(body, task));
    }

    @GetMapping("/{task}/angaben")
    View edit(@PathVariable UUID body, @PathVariable UUID task) {
        return Page.of(FORM, tasks.edit(body, task));
    }

    @PostMapping("/{task}/angaben")
    View change(@PathVariable UUID body, @PathVariable UUID task, TaskForm form) {
        return Saving.answer(tasks.change(body, task, form), FORM, t("governance.task.saved"));
    }

    @PostMapping("/{task}/stand")
    View end(@PathVariable UUID body, @PathVariable UUID task, @RequestParam(defaultValue = "") String state) {
        return SeeOther.to(tasks.end(body, task, state)).saying(t("governance.task.saved"));
    }
}
