-- Which sheet of a workbook is read; empty for the first one with rows, and for what is no workbook.
alter table casework.takeover add column sheet text check (length(sheet) between 1 and 100);
