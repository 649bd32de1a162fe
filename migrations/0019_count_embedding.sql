-- What the language model is asked for vectors of counts towards the month, too.
alter table model_call drop constraint model_call_task_check;
alter table model_call add constraint model_call_task_check check (task in ('ask', 'embed')) not valid;
alter table model_call validate constraint model_call_task_check;
