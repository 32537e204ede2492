package vn.trinhky.notice.units;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Notices;
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
        byUnit.forEach((unit, notice) -> {
            List<Holder> told = people.getOrDefault(unit, List.of());
            notices.tell(told.stream().map(PostNotices::person).toList(), notice);
            told.stream()
                    .filter(holder -> holder.kind().isHandedOver())
                    .flatMap(holder -> absent.getOrDefault(person(holder), List.of()).stream())
                    .distinct()
                    .forEach(one -> notices.tell(List.of(one.substitute()), notice.at(one.place() + notice.place())));
        });
        Set<UnitId> nobody = new HashSet<>(byUnit.keySet());
        nobody.removeAll(people.keySet());
        return nobody;
    }

    private static PersonId person(Holder holder) {
        return holder.person().id();
    }
}
