package vn.trinhky.regime.distribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecipientGroups extends JpaRepository<RecipientGroup, UUID> {

    List<RecipientGroup> findByOrderByName();

    Optional<RecipientGroup> findByNameIgnoreCase(String name);

    /** The names of regimes, and of rounds that are under way, whose lists ask for a group. */
    @Query(value = """
            select name from reporting_regime
            where plan -> 'distribution' @> jsonb_build_array(jsonb_build_object('groups', jsonb_build_array(cast(:group as text))))
            union
            select regime_name || ' ' || period_number || '/' || period_year from round
            where state <> 'CLOSED'
              and plan -> 'distribution' @> jsonb_build_array(jsonb_build_object('groups', jsonb_build_array(cast(:group as text))))""", nativeQuery = true)
    List<String> usersOf(String group);
}
