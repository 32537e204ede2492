package vn.trinhky.upload.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.upload.WordDesk;
import vn.trinhky.web.NotHere;

/** Finds the stage that an address belongs to. */
@Component
class Desks {

    private final List<WordDesk> desks;

    Desks(List<WordDesk> desks) {
        this.desks = desks;
    }

    WordDesk at(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return desks.stream().filter(desk -> desk.answersAt(path)).findFirst().orElseThrow(NotHere::new);
    }
}
