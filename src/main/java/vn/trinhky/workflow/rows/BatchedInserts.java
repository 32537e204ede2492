package vn.trinhky.workflow.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.common.engine.impl.persistence.entity.Entity;

/** The engine's session, which writes several new rows of a table with the statement for one, as a batch. */
final class BatchedInserts extends DbSqlSession {

    BatchedInserts(DbSqlSessionFactory factory, EntityCache cache) {
        super(factory, cache);
    }

    /** There are none where all of them were deleted again in the same command. */
    @Override
    protected void flushBulkInsert(Collection<Entity> rows, Class<? extends Entity> kind) {
        if (rows.isEmpty()) {
            return;
        }
        String name = dbSqlSessionFactory.mapStatement(dbSqlSessionFactory.getInsertStatement(kind));
        MappedStatement insert = getSqlSession().getConfiguration().getMappedStatement(name);
        String sql = insert.getBoundSql(rows.iterator().next()).getSql();
        try (PreparedStatement batch = getSqlSession().getConnection().prepareStatement(sql)) {
            for (Entity row : rows) {
                new DefaultParameterHandler(insert, row, insert.getBoundSql(row)).setParameters(batch);
                batch.addBatch();
            }
            batch.executeBatch();
        } catch (SQLException failed) {
            throw new FlowableException("rows of " + kind.getSimpleName() + " were not written", failed);
        }
    }
}
