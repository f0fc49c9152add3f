#ifndef WORKBENCH_RUNTIME_H
#define WORKBENCH_RUNTIME_H

#ifdef __wasm__
/* What the host calls besides comity_run, comity_reply and comity_reply_count. */

/* Memory for a request of that many bytes. */
void *comity_alloc(__SIZE_TYPE__ count);

/* After a trap: why, if the runtime knows. 0 not known, 1 memory is full, 2 the stack is damaged. */
unsigned comity_fault(void);

/* After a trap: what was printed before it, as UTF-8; at most 4,096 bytes. */
const char *comity_said(void);
unsigned comity_said_count(void);
#endif

#endif
