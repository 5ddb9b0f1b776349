/** Cypher's keywords for reading; statements that write are refused. */
export const KEYWORDS =
  `MATCH,OPTIONAL MATCH,WHERE,RETURN,DISTINCT,AS,WITH,UNWIND,ORDER BY,DESC,ASC,SKIP,LIMIT,UNION,UNION ALL,
CALL,YIELD,AND,OR,XOR,NOT,IN,IS NULL,IS NOT NULL,CONTAINS,STARTS WITH,ENDS WITH,CASE,WHEN,THEN,ELSE,END,EXISTS,COUNT,COLLECT,
SHORTEST,true,false,null`.split(/,\s*/);

export const FUNCTIONS =
  `abs,all,any,avg,ceil,coalesce,collect,count,date,duration,elementId,endNode,floor,head,keys,labels,
last,left,length,max,min,nodes,none,percentileCont,properties,range,reduce,relationships,replace,reverse,right,round,sign,
single,size,split,sqrt,startNode,stDev,substring,sum,tail,toFloat,toInteger,toLower,toString,toUpper,trim,type`.split(
    /,\s*/,
  );
