package vn.trinhky.regime.distribution.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.distribution.GroupRegister;
import vn.trinhky.regime.distribution.RecipientGroup;

/** The office's named groups of recipients, for programs. */
@RestController
@RequestMapping("/api/v1/recipient-groups")
class GroupApi {

    private final GroupRegister register;

    GroupApi(GroupRegister register) {
        this.register = register;
    }

    record GroupAnswer(UUID id, String name, List<UUID> units, List<UUID> people, Instant changedAt, String changedBy) {

        static GroupAnswer of(RecipientGroup group) {
            return new GroupAnswer(
                    group.id(),
                    group.name(),
                    group.units().stream().map(UnitId::value).toList(),
                    group.people().stream().map(PersonId::value).toList(),
                    group.changedAt(),
                    group.changedBy());
        }
    }

    record NewGroup(
            @NotBlank String name,
            @NotNull List<UUID> units,
            @NotNull List<UUID> people) {

        RecipientGroup.Members read() {
            return new RecipientGroup.Members(
                    name,
                    units.stream().map(UnitId::new).toList(),
                    people.stream().map(PersonId::new).toList());
        }
    }

    @GetMapping
    List<GroupAnswer> all() {
        return register.all().stream().map(GroupAnswer::of).toList();
    }

    @GetMapping("/{id}")
    GroupAnswer one(@PathVariable UUID id) {
        return GroupAnswer.of(register.group(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GroupAnswer add(@Valid @RequestBody NewGroup group, Officer officer) {
        return one(register.add(UUID.randomUUID(), group.read(), officer));
    }

    @PutMapping("/{id}")
    GroupAnswer change(@PathVariable UUID id, @Valid @RequestBody NewGroup group, Officer officer) {
        register.change(id, group.read(), officer);
        return one(id);
    }

    /** Refused while a regime or an open round names it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Officer officer) {
        register.remove(id, officer);
    }
}
