package vn.trinhky.notice.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Notices;
import vn.trinhky.notice.Told;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders;
import vn.trinhky.office.PostHolders.Holder;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.StandIn;
import vn.trinhky.office.absence.StandIns;

/** Tells those who hold posts in units, and in their place as well whoever stands in for them today. */
@Component
public class PostNotices {

    private final Notices notices;
    private final PostHolders holders;
    private final StandIns standIns;

    PostNotices(Notices notices, PostHolders holders, StandIns standIns) {
        this.notices = notices;
        this.holders = holders;
        this.standIns = standIns;
    }

    /**
     * Tells each unit its own notice, in the transaction of the one who tells.
     *
     * @return the units in which nobody holds such a post: they have to be told in another way
     */
    public Set<UnitId> tell(Map<UnitId, Notice> byUnit, Collection<PostKind> posts) {
        Map<UnitId, List<Holder>> people =
                holders.of(byUnit.keySet(), posts).stream().collect(Collectors.groupingBy(Holder::unit));
        Map<PersonId, List<StandIn>> absent = standIns.today().stream().collect(Collectors.groupingBy(StandIn::absent));
        List<Told> all = new ArrayList<>();
        byUnit.forEach((unit, notice) -> all.addAll(told(notice, people.getOrDefault(unit, List.of()), absent)));
        notices.tell(all);
        Set<UnitId> nobody = new HashSet<>(byUnit.keySet());
        nobody.removeAll(people.keySet());
        return nobody;
    }

    /** Each person once: whoever holds such a post herself, or stands in for two, is not told again. */
    static Collection<Told> told(Notice notice, List<Holder> holders, Map<PersonId, List<StandIn>> absent) {
        Map<PersonId, Told> told = new LinkedHashMap<>();
        holders.forEach(holder -> told.putIfAbsent(person(holder), new Told(person(holder), notice)));
        holders.stream()
                .filter(holder -> holder.kind().isHandedOver())
                .flatMap(holder -> absent.getOrDefault(person(holder), List.of()).stream())
                .forEach(one -> told.putIfAbsent(
                        one.substitute(), new Told(one.substitute(), notice.at(one.place() + notice.place()))));
        return told.values();
    }

    private static PersonId person(Holder holder) {
        return holder.person().id();
    }
}
