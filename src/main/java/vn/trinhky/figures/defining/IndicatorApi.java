package vn.trinhky.figures.defining;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.web.NotHere;

/** What a regime counts, for programs. */
@RestController
@RequestMapping("/api/v1/regimes/{id}")
class IndicatorApi {

    private final Defining defining;
    private final Indicators indicators;

    IndicatorApi(Defining defining, Indicators indicators) {
        this.defining = defining;
        this.indicators = indicators;
    }

    record IndicatorRecord(String code, int position, List<Definition> definitions) {}

    /** @param amount null takes the target back */
    record Target(String indicator, UUID unit, @Nullable BigDecimal amount) {}

    @GetMapping("/indicators")
    List<IndicatorRecord> indicators(@PathVariable UUID id, Officer officer) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        return indicators.of(regime.id()).stream()
                .map(one -> new IndicatorRecord(one.code(), one.position(), one.definitions()))
                .toList();
    }

    @PostMapping("/indicators")
    ResponseEntity<Void> introduce(
            @PathVariable UUID id, @RequestBody DefinitionForm form, Officer officer, HttpServletRequest request) {
        String code = DefinitionReading.code(form);
        defining.introduce(new RegimeId(id), code, DefinitionReading.read(form, List.of()), officer);
        return ResponseEntity.created(URI.create(request.getContextPath() + "/api/v1/regimes/" + id + "/indicators"))
                .build();
    }

    /** Gives an indicator another meaning from a period on. */
    @PostMapping("/indicators/{code}/definitions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redefine(@PathVariable UUID id, @PathVariable String code, @RequestBody DefinitionForm form, Officer officer) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        Definition newest = Neighbours.newest(indicators.byCode(regime.id(), code));
        defining.redefine(regime.id(), code, DefinitionReading.read(form, newest.reportedBy()), officer);
    }

    @GetMapping("/targets/{year}")
    List<Target> targets(@PathVariable UUID id, @PathVariable int year, Officer officer) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        Map<IndicatorId, Map<UnitId, BigDecimal>> all =
                indicators.targets(regime.id(), year, TargetGrid.unitsFor(defining, regime, officer));
        return indicators.of(regime.id()).stream()
                .flatMap(one -> all.getOrDefault(one.id(), Map.of()).entrySet().stream()
                        .map(target -> new Target(one.code(), target.getKey().value(), target.getValue())))
                .toList();
    }

    /** Says what units are to reach; those that are not named keep their targets. */
    @PutMapping("/targets/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @PathVariable int year, @RequestBody List<Target> targets, Officer officer) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        Map<String, IndicatorId> ids = new HashMap<>();
        indicators.of(regime.id()).forEach(one -> ids.put(one.code(), one.id()));
        Map<IndicatorId, Map<UnitId, @Nullable BigDecimal>> wanted = new HashMap<>();
        for (Target target : targets) {
            if (!ids.containsKey(target.indicator())) {
                throw new NotHere();
            }
            wanted.computeIfAbsent(Objects.requireNonNull(ids.get(target.indicator())), one -> new HashMap<>())
                    .put(new UnitId(target.unit()), target.amount());
        }
        defining.assign(regime.id(), year, wanted, officer);
    }
}
