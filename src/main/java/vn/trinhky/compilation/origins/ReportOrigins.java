package vn.trinhky.compilation.origins;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Puts the origins of a text into words. */
@Component
class ReportOrigins {

    private final OfficeDirectory office;
    private final MessageSource messages;

    ReportOrigins(OfficeDirectory office, MessageSource messages) {
        this.office = office;
        this.messages = messages;
    }

    /**
     * A block that others wrote.
     *
     * @param sources in the order of its words as far as they are known
     */
    record BlockOrigin(String block, List<NamedSource> sources) {}

    /** The blocks with an origin, in the order of the text. */
    List<BlockOrigin> of(Manuscript text) {
        Map<UnitId, Unit> units = office.unitsById(units(text));
        return text.blocks().stream()
                .filter(block -> block.origin() != null)
                .map(block -> new BlockOrigin(
                        block.id().value(),
                        sources(block).stream()
                                .map(source -> NamedSource.of(source, said(source, units)))
                                .toList()))
                .toList();
    }

    private static List<Source> sources(Block block) {
        Origin origin = block.origin();
        return origin == null ? List.of() : origin.sources();
    }

    private static Set<UnitId> units(Manuscript text) {
        return text.blocks().stream()
                .flatMap(block -> sources(block).stream())
                .map(Source::unit)
                .filter(NamedSource::isId)
                .map(id -> new UnitId(UUID.fromString(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String said(Source source, Map<UnitId, Unit> units) {
        Unit unit = NamedSource.isId(source.unit()) ? units.get(new UnitId(UUID.fromString(source.unit()))) : null;
        Object[] details = {unit == null ? "?" : unit.name(), source.version(), source.author()};
        return messages.getMessage("origin." + source.kind(), details, LocaleContextHolder.getLocale());
    }
}
