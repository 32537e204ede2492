-- letters that were waiting are carried as errands of the same name (V11_02)
update scheduled_tasks set task_name = 'carry-errand' where task_name = 'deliver-by-mail';
